import"../chunks/common-D8af7sMp.js";import"../inline-clip.js";import"../chunks/shared-DBZEI3R5.js";export{k as ClipTime}from"../chunks/clip-controls-BeXHVjnB.js";
