import"../chunks/common-Dp7CXjMJ.js";import"../inline-clip.js";import"../chunks/clip-controls-D49vEq6t.js";export{k as ClipMoreButtons}from"../chunks/clip-more-BaqlbxjV.js";
