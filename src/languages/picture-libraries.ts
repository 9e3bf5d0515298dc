/** Where pictures are had from, in every language under these names: behind "Source:" they say that a picture is meant. */
// biome-ignore format: word lists are read in lines
export const pictureLibraries: readonly string[] = [
  "unsplash", "pixabay", "pexels", "getty", "getty images", "gettyimages", "istock", "istockphoto", "istock.com", "shutterstock", "adobe stock",
  "adobestock", "stock.adobe.com", "fotolia", "fotolia.com", "depositphotos", "dreamstime", "alamy", "picture alliance", "picture-alliance",
  "imago", "imago images", "photothek", "photothek.net", "wikimedia commons", "wikipedia commons", "flickr", "freepik", "stocksnap", "scanpix", "picturedesk.com", "lehtikuva",
];
