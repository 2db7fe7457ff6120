import"../chunks/common-BxUFoTkb.js";import"../inline-clip.js";export{C as ClipDialog}from"../chunks/dialogs-CO0ywPRb.js";
