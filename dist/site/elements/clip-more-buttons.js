import"../chunks/common-D8af7sMp.js";import"../inline-clip.js";import"../chunks/clip-controls-BeXHVjnB.js";export{j as ClipMoreButtons}from"../chunks/clip-more-BJYX-Wv3.js";
