import"../chunks/common-BhmZRufj.js";import"../chunks/clip-player-ZNDBr2Gb.js";export{C as ClipDialog}from"../chunks/dialogs-J5BvVbDb.js";
