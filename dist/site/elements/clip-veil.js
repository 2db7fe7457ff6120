import"../chunks/common-i-sv5F1R.js";import"../inline-clip.js";export{C as ClipVeil}from"../chunks/clip-veil-BOVj6fL0.js";
