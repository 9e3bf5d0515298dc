/**
 * The newsroom's one script, and nothing needs it: a click on the link to a quotation also copies that quotation, with who
 * said it, when, and its address. Without it, and where a browser gives no clipboard, the link is a link.
 */
const links = "a[data-copy]";

const status = document.createElement("p");
status.className = "pr-hidden";
status.setAttribute("role", "status");
document.querySelector(".pr")?.append(status);

document.addEventListener("click", async (event) => {
  const link = event.target instanceof Element ? event.target.closest(links) : null;
  if (link === null || navigator.clipboard === undefined || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  try {
    await navigator.clipboard.writeText(`${link.dataset.copy}\n${link.href}`);
  } catch {
    return;
  }
  status.textContent = link.dataset.copied;
  link.dataset.state = "copied";
  setTimeout(() => {
    status.textContent = "";
    delete link.dataset.state;
  }, 2000);
});
