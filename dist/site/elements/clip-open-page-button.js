export{g as ClipOpenPageButton}from"../chunks/clip-controls-BlmVJ0DI.js";import"../chunks/clip-player-CazMg2-w.js";import"../chunks/shared-qzmvj5X4.js";
