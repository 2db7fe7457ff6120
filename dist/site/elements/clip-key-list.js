import"../chunks/common-f85ed72a.js";import"../inline-clip.js";export{C as ClipKeyList}from"../chunks/clip-key-help-f85ed72a.js";
