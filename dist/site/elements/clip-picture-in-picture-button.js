import"../chunks/common-D8af7sMp.js";import"../inline-clip.js";export{g as ClipPictureInPictureButton}from"../chunks/clip-more-BJYX-Wv3.js";import"../chunks/clip-controls-BeXHVjnB.js";
