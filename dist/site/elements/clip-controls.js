import"../chunks/common-f85ed72a.js";import"../inline-clip.js";export{m as ClipControls}from"../chunks/clip-controls-f85ed72a.js";
