import"../chunks/common-Dp7CXjMJ.js";import"../inline-clip.js";export{j as ClipPopOutButton}from"../chunks/clip-more-BaqlbxjV.js";import"../chunks/clip-controls-D49vEq6t.js";
