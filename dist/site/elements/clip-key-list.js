import"../chunks/common-50676dac.js";import"../inline-clip.js";export{C as ClipKeyList}from"../chunks/clip-key-help-50676dac.js";
