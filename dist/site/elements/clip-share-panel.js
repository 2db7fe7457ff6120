import"../chunks/common-BxUFoTkb.js";import"../inline-clip.js";export{j as ClipSharePanel}from"../chunks/clip-panels-FUxLPWdO.js";import"../chunks/dialogs-CO0ywPRb.js";
