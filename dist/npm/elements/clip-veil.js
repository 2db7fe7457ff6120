import"../chunks/common-DEVVghoI.js";import"lit";import"../chunks/clip-player-DJUJk3dJ.js";export{C as ClipVeil}from"../chunks/clip-veil-DZ6rV3uO.js";
