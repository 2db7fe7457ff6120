import"../chunks/common-lrACfPa1.js";import"../chunks/clip-player-g8ncXStC.js";export{C as ClipVeil}from"../chunks/clip-veil-B_iBQATw.js";
