import"../chunks/common-Dp7CXjMJ.js";import"../inline-clip.js";export{j as ClipPopOutButton}from"../chunks/clip-more-CoC3BR89.js";import"../chunks/clip-controls-BP7Vog7x.js";
