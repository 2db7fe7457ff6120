import"../chunks/common-50676dac.js";import"../inline-clip.js";export{C as ClipContentWarning}from"../chunks/clip-content-warning-50676dac.js";
