import"../chunks/common-VCWgW6RO.js";import"lit";import"../chunks/clip-player-CZNmqAPT.js";export{C as ClipVeil}from"../chunks/clip-veil-CcLKph6B.js";
