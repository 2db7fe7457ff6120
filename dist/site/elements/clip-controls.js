import"../chunks/common-k2EfRxiW.js";export{m as ClipControls}from"../chunks/clip-controls-BQXNjZUs.js";import"../inline-clip.js";
