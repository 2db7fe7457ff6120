import"../chunks/common-VJ0FBH90.js";import"lit";import"../chunks/clip-player-Cq64RaeM.js";export{C as ClipVeil}from"../chunks/clip-veil-CxqAxkSR.js";
