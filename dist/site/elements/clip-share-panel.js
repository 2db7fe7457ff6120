import"../chunks/common-BxUFoTkb.js";import"../inline-clip.js";export{j as ClipSharePanel}from"../chunks/clip-panels-q2jg-bnU.js";import"../chunks/dialogs-D8VQZKH3.js";
