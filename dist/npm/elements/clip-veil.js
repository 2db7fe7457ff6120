import"../chunks/common-DaTVfBT-.js";import"lit";import"../chunks/clip-player-DPPaAh3Y.js";export{C as ClipVeil}from"../chunks/clip-veil-g7VKFvnC.js";
