import"../chunks/common-b1786365.js";import"../inline-clip.js";export{C as ClipKeyList}from"../chunks/clip-key-help-b1786365.js";
