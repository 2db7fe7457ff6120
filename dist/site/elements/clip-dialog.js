import"../chunks/clip-controls-BlmVJ0DI.js";import"../chunks/clip-player-CazMg2-w.js";export{j as ClipDialog}from"../chunks/clip-panels-D21LOY-H.js";
