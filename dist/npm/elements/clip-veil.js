import"../chunks/common-DuaPOZP2.js";import"lit";import"../chunks/clip-player-zgI59CkD.js";export{C as ClipVeil}from"../chunks/clip-veil-CiYzX5XG.js";
