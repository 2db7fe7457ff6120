import"../chunks/common-2e417215.js";import"../inline-clip.js";export{C as ClipKeyList}from"../chunks/clip-key-help-2e417215.js";
