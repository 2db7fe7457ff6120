import"../chunks/common-BxUFoTkb.js";import"../inline-clip.js";import"../chunks/dialogs-CO0ywPRb.js";export{C as ClipCopyField}from"../chunks/clip-panels-FUxLPWdO.js";
