import"../chunks/common-k2EfRxiW.js";import"../inline-clip.js";export{C as ClipKeyList}from"../chunks/clip-key-help-BK2pW6m-.js";
