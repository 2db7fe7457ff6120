import"../chunks/common-BxUFoTkb.js";import"../inline-clip.js";export{j as ClipSharePanel}from"../chunks/clip-panels-BOXf20j8.js";import"../chunks/dialogs-CO0ywPRb.js";
