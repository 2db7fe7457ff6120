import"../chunks/common-Bvpnyb1A.js";import"../chunks/clip-player-BzJKw2gd.js";export{C as ClipDialog}from"../chunks/dialogs-D5uJ2A3V.js";
