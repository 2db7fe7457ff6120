import"../chunks/common-BxUFoTkb.js";import"../inline-clip.js";import"../chunks/dialogs-D8VQZKH3.js";export{C as ClipCopyField}from"../chunks/clip-panels-q2jg-bnU.js";
