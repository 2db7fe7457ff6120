import"../chunks/common-Dp7CXjMJ.js";import"../inline-clip.js";export{f as ClipSeekSlider}from"../chunks/clip-controls-D49vEq6t.js";import"../chunks/player-CnsA7Khs.js";
