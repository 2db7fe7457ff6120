import"../chunks/common-i-sv5F1R.js";import"../inline-clip.js";import"../chunks/clip-more-CoD43kvp.js";export{C as ClipSettingsMenu}from"../chunks/clip-settings-B9AL2jqg.js";
