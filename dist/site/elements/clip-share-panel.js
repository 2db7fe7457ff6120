import"../chunks/common-k2EfRxiW.js";import"../inline-clip.js";export{e as ClipSharePanel}from"../chunks/clip-panels-BGrg3hAs.js";import"../chunks/dialogs-CcZYFm7a.js";
