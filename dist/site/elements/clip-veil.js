import"../chunks/common-BxUFoTkb.js";import"../inline-clip.js";export{C as ClipVeil}from"../chunks/clip-veil-DIchyjmk.js";
