import"../chunks/common-2e417215.js";import"../inline-clip.js";export{m as ClipControls}from"../chunks/clip-controls-2e417215.js";
