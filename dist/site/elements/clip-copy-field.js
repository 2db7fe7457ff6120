import"../chunks/common-k2EfRxiW.js";import"../inline-clip.js";import"../chunks/dialogs-CcZYFm7a.js";export{d as ClipCopyField}from"../chunks/clip-panels-BGrg3hAs.js";
