import"../chunks/clip-controls-BlmVJ0DI.js";import"../chunks/clip-player-CazMg2-w.js";import"../chunks/shared-qzmvj5X4.js";export{k as ClipEmbedPanel}from"../chunks/clip-panels-D21LOY-H.js";
