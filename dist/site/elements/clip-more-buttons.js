import"../chunks/common-BxUFoTkb.js";import"../inline-clip.js";import"../chunks/clip-controls-BZfu9-sk.js";export{k as ClipMoreButtons}from"../chunks/clip-more-B5CQ87JY.js";
