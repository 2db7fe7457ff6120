import"../chunks/common-I7UXnZsx.js";import"../inline-clip.js";export{C as ClipVeil}from"../chunks/clip-veil-BVjizjWj.js";
