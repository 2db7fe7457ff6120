export{g as ClipOpenPageButton}from"../chunks/clip-controls-C-uhj8s2.js";import"../chunks/clip-player-BWUqKQ6e.js";import"../chunks/shared-CGuZsOEO.js";
