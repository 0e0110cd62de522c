export { Test as createTestingModule } from '@nestjs/testing';
