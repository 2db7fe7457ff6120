import"../chunks/common-CRk0aH5y.js";import"lit";import"../chunks/clip-player-9o77TFW6.js";export{C as ClipVeil}from"../chunks/clip-veil-j91KArGh.js";
