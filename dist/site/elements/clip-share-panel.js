import"../chunks/common-BhmZRufj.js";import"../chunks/clip-player-ZNDBr2Gb.js";export{j as ClipSharePanel}from"../chunks/clip-panels-xlwTACEa.js";import"../chunks/dialogs-J5BvVbDb.js";
