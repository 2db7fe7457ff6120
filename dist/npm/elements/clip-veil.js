import"../chunks/common-vjue8cvy.js";import"lit";import"../chunks/clip-player-DkNijrBv.js";export{C as ClipVeil}from"../chunks/clip-veil-Cq1UZ0tg.js";
