import"../chunks/common-BxUFoTkb.js";import"../inline-clip.js";export{f as ClipDirectLinkButton}from"../chunks/clip-more-B5CQ87JY.js";import"../chunks/clip-controls-BZfu9-sk.js";
