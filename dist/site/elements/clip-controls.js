import"../chunks/common-k2EfRxiW.js";export{m as ClipControls}from"../chunks/clip-controls-BTuX9yOU.js";import"../inline-clip.js";
