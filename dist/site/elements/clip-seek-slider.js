import"../chunks/common-D8af7sMp.js";import"../inline-clip.js";export{h as ClipSeekSlider}from"../chunks/clip-controls-BeXHVjnB.js";import"../chunks/shared-DBZEI3R5.js";
