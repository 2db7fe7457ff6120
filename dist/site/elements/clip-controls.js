import"../chunks/common-b1786365.js";import"../inline-clip.js";export{m as ClipControls}from"../chunks/clip-controls-b1786365.js";
