import"../chunks/common-k2EfRxiW.js";import"../inline-clip.js";export{C as ClipContentWarning}from"../chunks/clip-content-warning-CGuA-Fzl.js";
