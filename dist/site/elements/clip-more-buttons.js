import"../chunks/common-Dp7CXjMJ.js";import"../inline-clip.js";import"../chunks/clip-controls-BP7Vog7x.js";export{k as ClipMoreButtons}from"../chunks/clip-more-CoC3BR89.js";
