import"../chunks/common-BhmZRufj.js";import"../chunks/clip-player-ZNDBr2Gb.js";import"../chunks/dialogs-J5BvVbDb.js";export{C as ClipCopyField}from"../chunks/clip-panels-xlwTACEa.js";
